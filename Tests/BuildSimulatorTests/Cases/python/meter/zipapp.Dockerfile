# expect: starts
# why: the zip archive holds meter and waitress, both pure Python, and calls meter.cli:main.
FROM python:3.13-slim AS build
WORKDIR /src
COPY . .
RUN pip install --no-cache-dir --target pkg . \
 && python -m zipapp pkg -m meter.cli:main -o /meter.pyz

FROM gcr.io/distroless/python3-debian13
COPY --from=build /meter.pyz /meter.pyz
CMD ["/meter.pyz"]
