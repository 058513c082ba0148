# The service in one image: API, worker and all commands. It carries x264, which is under the GPL:
# docs/decisions/0003-x264-and-redistribution.md says what that means for who passes it on.
#
#   docker build -t openmotion .
#   docker run -p 8080:8080 -v openmotion:/data openmotion
FROM python:3.11-slim-bookworm

# Skia's wheel links to these, even where it draws without a display.
RUN apt-get update \
    && apt-get install -y --no-install-recommends libegl1 libgl1 \
    && rm -rf /var/lib/apt/lists/*

RUN useradd --create-home --uid 10001 openmotion \
    && install -d -o openmotion -g openmotion /data /var/cache/openmotion

WORKDIR /app
COPY pyproject.toml README.md LICENSE ./
COPY src ./src
RUN pip install --no-cache-dir .

ENV OPENMOTION_DATA_DIR=/data \
    OPENMOTION_CACHE_DIR=/var/cache/openmotion \
    OPENMOTION_HOST=0.0.0.0 \
    OPENMOTION_PORT=8080 \
    PYTHONUNBUFFERED=1

USER openmotion
# Compiled once here instead of at each start.
RUN openmotion warm

VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=4)"]
CMD ["openmotion", "serve"]
