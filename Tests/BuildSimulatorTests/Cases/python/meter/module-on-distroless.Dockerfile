# expect: starts
# why: -m meter finds the package and waitress through PYTHONPATH.
FROM python:3.13-slim AS build
WORKDIR /src
COPY . .
RUN pip install --no-cache-dir --target /site .

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /site /site
ENV PYTHONPATH=/site PYTHONUNBUFFERED=1
CMD ["-m", "meter"]
