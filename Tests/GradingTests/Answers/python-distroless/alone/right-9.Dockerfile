# why: python -m pip, target beside the app, path by PYTHONHOME-free .pth via site-packages of Debian
FROM python:3.13-bookworm AS build
WORKDIR /app
COPY requirements.txt ./
RUN python -m venv --copies /opt/venv && /opt/venv/bin/python -m pip install -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /opt/venv/lib/python3.13/site-packages/ /usr/lib/python3/dist-packages/
WORKDIR /app
COPY app.py .
CMD ["app.py"]
