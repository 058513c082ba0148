// The scene of benchmarks/scene.py for renderers that are browsers: one picture as HTML, by time.

const WIDTH = 1920, HEIGHT = 1080, CARD_W = 820, CARD_H = 470;
const PERCENT = [
  18, 22, 20, 31, 28, 36, 33, 45, 41, 52, 60, 55, 63, 58, 70, 74, 69, 80, 77, 86, 83, 90, 94, 97,
];
const ICONS = [
  ["M12 2L15.1 8.3L22 9.3L17 14.1L18.2 21L12 17.8L5.8 21L7 14.1L2 9.3L8.9 8.3Z", "#fbbf24"],
  ["M3 12C3 7 7 3 12 3C17 3 21 7 21 12C21 17 17 21 12 21C7 21 3 17 3 12ZM12 7L12 12L16 14", "#38bdf8"],
  ["M13 2L3 14L12 14L11 22L21 10L12 10Z", "#a78bfa"],
  [
    "M12 21C5 15.5 2 12 2 8C2 5 4.5 3 7 3C9.2 3 11 4.2 12 6C13 4.2 14.8 3 17 3C19.5 3 22 5 22 8C22 12 19 15.5 12 21Z",
    "#fb7185",
  ],
  ["M3 17L9 11L13 15L21 7M14 7L21 7L21 14", "#34d399"],
  ["M4 4L20 4L20 20L4 20ZM4 9L20 9M9 21L9 9", "#f472b6"],
];
const LINES = [["Design that moves", 132, 250], ["from prompt to pixels", 88, 372]];

const within = (x) => Math.min(1, Math.max(0, x));
const outBack = (x) => 1 + 2.70158 * (within(x) - 1) ** 3 + 1.70158 * (within(x) - 1) ** 2;
const inCubic = (x) => within(x) ** 3;
const inOutCubic = (x) => (within(x) < 0.5 ? 4 * within(x) ** 3 : 1 - (2 - 2 * within(x)) ** 3 / 2);

const points = PERCENT.map((value, i) => [
  60 + ((CARD_W - 120) * i) / (PERCENT.length - 1),
  CARD_H - 60 - ((CARD_H - 190) * value) / 100,
]);
const curve =
  `M${points[0].join(" ")}` +
  points
    .slice(1)
    .map(([x, y], i) => {
      const [before, high] = points[i];
      const middle = (before + x) / 2;
      return `C${middle} ${high} ${middle} ${y} ${x} ${y}`;
    })
    .join("");

/** The picture at a time in seconds, as HTML that fills 1920 by 1080 pixels. */
export function sceneAt(t) {
  return `<div style="position:absolute;inset:0;overflow:hidden;font-family:Inter,sans-serif;${ground(t)}">
    ${light(t)}${card(t)}${ICONS.map((_, i) => icon(t, i)).join("")}${LINES.map((_, i) => text(t, i)).join("")}
  </div>`;
}

function ground(t) {
  const lights = [
    [25 + 12 * Math.sin(t * 0.7), 30 + 10 * Math.cos(t * 0.9), "88,56,250"],
    [75 + 10 * Math.cos(t * 0.6), 25 + 14 * Math.sin(t * 0.8), "245,66,143"],
    [55 + 15 * Math.sin(t * 0.5 + 1), 85 + 10 * Math.cos(t * 0.7), "15,184,212"],
    [10 + 10 * Math.cos(t * 0.4), 90 + 8 * Math.sin(t * 0.6), "250,166,51"],
  ];
  const glows = lights.map(
    ([x, y, rgb]) => `radial-gradient(1000px at ${x}% ${y}%, rgba(${rgb},.85), rgba(${rgb},0))`,
  );
  return `background:${glows.join(",")},#0b0d1e`;
}

function light(t) {
  const x = WIDTH / 2 + 620 * Math.cos(t * 0.8), y = HEIGHT * 0.55 + 260 * Math.sin(t * 1.1);
  return `<div style="position:absolute;left:${x - 220}px;top:${y - 220}px;width:440px;height:440px;border-radius:50%;background:#ff7ad9b0;filter:blur(60px);mix-blend-mode:screen"></div>`;
}

function card(t) {
  const come = outBack(t - 0.6), gone = inCubic((t - 9.1) / 0.8);
  const x = (WIDTH - CARD_W) / 2 + 26 * Math.sin(t * 0.9);
  const y = 470 + (1 - come) * 520 + 14 * Math.sin(t * 1.3) + gone * 760;
  const shown = inOutCubic((t - 1.6) / 3);
  const rules = [0, 1, 2, 3, 4].map((i) => `<path d="M60 ${130 + 70 * i}H${CARD_W - 60}" stroke="#ffffff22" stroke-width="1.5"/>`);
  return `<div style="position:absolute;left:${x}px;top:${y}px;width:${CARD_W}px;height:${CARD_H}px;border-radius:36px;border:2px solid #ffffff33;background:linear-gradient(#141a33f2,#0b1022f2);box-shadow:0 30px 64px rgba(0,0,0,.45);transform:rotate(${-1.5 * Math.sin(t * 0.7)}deg)">
    <svg width="${CARD_W}" height="${CARD_H}" fill="none">
      <defs>
        <linearGradient id="area" x1="0" y1="130" x2="0" y2="${CARD_H - 60}" gradientUnits="userSpaceOnUse"><stop stop-color="#38bdf870"/><stop offset="1" stop-color="#38bdf800"/></linearGradient>
        <linearGradient id="line" x1="60" y1="0" x2="${CARD_W - 60}" y2="0" gradientUnits="userSpaceOnUse"><stop stop-color="#38bdf8"/><stop offset="1" stop-color="#a78bfa"/></linearGradient>
        <clipPath id="grown"><rect x="60" width="${(CARD_W - 120) * shown}" height="${CARD_H}"/></clipPath>
      </defs>
      ${rules.join("")}
      <text x="60" y="92" font-size="30" font-weight="500" fill="#cbd5e1">Monthly active creators</text>
      <text x="${CARD_W - 220}" y="96" font-size="46" font-weight="700" fill="#34d399">+128%</text>
      <path d="${curve}L${CARD_W - 60} ${CARD_H - 60}L60 ${CARD_H - 60}Z" fill="url(#area)" clip-path="url(#grown)"/>
      <path d="${curve}" stroke="url(#line)" stroke-width="6" stroke-linecap="round" pathLength="1" stroke-dasharray="${shown} 2"/>
    </svg></div>`;
}

function icon(t, i) {
  const grown = outBack((t - 1 - 0.12 * i) / 0.7) * (1 - inCubic((t - 8.8 - 0.06 * i) / 0.5));
  if (t < 1 + 0.12 * i || grown <= 0.01) return "";
  const x = i < 3 ? 170 : WIDTH - 170, y = 480 + (i % 3) * 170 + 10 * Math.sin(t * 1.5 + i);
  const [data, colour] = ICONS[i];
  const drawn = inOutCubic((t - 1.1 - 0.12 * i) / 1.1);
  return `<svg style="position:absolute;left:${x - 62}px;top:${y - 62}px;transform:rotate(${8 * Math.sin(t * 1.2 + i * 1.7)}deg) scale(${grown})" width="124" height="124" fill="none">
    <circle cx="62" cy="62" r="62" fill="#ffffff33"/>
    <path transform="translate(26 26) scale(3)" d="${data}" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" pathLength="1" stroke-dasharray="${drawn} 2"/></svg>`;
}

function text(t, index) {
  const [words, size, y] = LINES[index];
  const glyphs = [...words].map((char, i) => {
    const time = (t - 0.3 - 0.5 * index - 0.045 * i) / 0.7, gone = inCubic((t - 8.6 - 0.03 * i) / 0.5);
    const come = outBack(time), opacity = within(time * 2.2) * (1 - gone);
    const move = `translateY(${(1 - come) * 90 - gone * 60}px) rotate(${(1 - come) * 14}deg) scale(${0.6 + 0.4 * come})`;
    return `<span style="display:inline-block;white-space:pre;opacity:${opacity};transform:${move}">${char}</span>`;
  });
  const colour = index ? "#dbe6ff" : "#ffffff";
  return `<div style="position:absolute;width:100%;text-align:center;top:${y - size}px;font-size:${size}px;font-weight:700;color:${colour}">${glyphs.join("")}</div>`;
}
