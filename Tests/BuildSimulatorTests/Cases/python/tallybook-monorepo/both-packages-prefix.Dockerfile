# expect: starts
# why: library and service installed together from their folders
FROM python:3.13-slim AS build
WORKDIR /repo
COPY libs libs
COPY services services
RUN pip install --no-cache-dir --prefix=/install ./libs/core ./services/billing

FROM python:3.13-slim
COPY --from=build /install /usr/local
USER 1000:1000
CMD ["billing-worker"]
