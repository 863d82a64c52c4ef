# expect: fails build-fails
# why: tallybook-core exists only in the repository, pip finds no such distribution
FROM python:3.13-slim AS build
WORKDIR /repo
COPY services/billing services/billing
RUN pip install --no-cache-dir --prefix=/install ./services/billing

FROM python:3.13-slim
COPY --from=build /install /usr/local
USER 1000:1000
CMD ["billing-worker"]
