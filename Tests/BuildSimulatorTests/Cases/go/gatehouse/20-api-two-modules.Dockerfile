# expect: starts
# why: the shared module is at the relative place that the replace line names, config is at its absolute path
FROM golang:1.27 AS api-build
ENV CGO_ENABLED=0
WORKDIR /mono/services/api
COPY libs/common/ /mono/libs/common/
COPY services/api/ ./
RUN go build -o /out/api

FROM gcr.io/distroless/static-debian13:nonroot
COPY services/api/api.conf /etc/gatehouse/
COPY --from=api-build /out/api /
EXPOSE 8000
CMD ["/api"]
