"""Make a video from a prompt, from Python."""

import openmotion

if __name__ == "__main__":
    request = openmotion.Request(
        prompt="A launch video for Tidepool, an app that plans your swims.",
        duration_s=6,
        aspect_ratio="9:16",
    )
    document = openmotion.make_video(request, "tidepool.mp4")
    for finding in document.report.findings:
        print(f"{finding.severity}: {finding.message}")
