# expect: starts
# why: no install at all: both src folders on PYTHONPATH of distroless
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /repo
COPY --parents libs/*/src services/*/src ./
ENV PYTHONPATH=/repo/libs/core/src:/repo/services/billing/src
CMD ["-m", "tallybook_billing.worker"]
