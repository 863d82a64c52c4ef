# expect: starts
# why: zipapp packs the package with its template, pkgutil reads it from the archive, and REPORT_DATA names the copied CSV file.
FROM python:3.13-slim AS pack
WORKDIR /pack
COPY report stage/report
RUN mkdir /out && python -m zipapp stage -m "report.cli:main" -o /out/report.pyz

FROM gcr.io/distroless/python3-debian13
COPY --from=pack /out/report.pyz /opt/report.pyz
COPY data/sales.csv /opt/sales.csv
ENV REPORT_DATA=/opt/sales.csv
USER 65532:65532
CMD ["/opt/report.pyz"]
