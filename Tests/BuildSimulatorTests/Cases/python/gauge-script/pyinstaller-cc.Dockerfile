# expect: starts
# why: one-file executable on cc of the same Debian
FROM python:3.13-trixie AS freeze
RUN pip install --no-cache-dir pyinstaller
WORKDIR /src
COPY gauge.py thresholds.json ./
RUN pyinstaller --onefile --name gauge --add-data "thresholds.json:." gauge.py

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=freeze /src/dist/gauge /usr/local/bin/gauge
ENTRYPOINT ["gauge"]
