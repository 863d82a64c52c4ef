# expect: fails build-fails
# why: pyinstaller needs objdump (binutils), absent in slim
FROM python:3.13-slim-trixie AS freeze
RUN pip install --no-cache-dir pyinstaller
WORKDIR /src
COPY gauge.py thresholds.json ./
RUN pyinstaller --onefile --name gauge --add-data "thresholds.json:." gauge.py

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=freeze /src/dist/gauge /usr/local/bin/gauge
ENTRYPOINT ["gauge"]
