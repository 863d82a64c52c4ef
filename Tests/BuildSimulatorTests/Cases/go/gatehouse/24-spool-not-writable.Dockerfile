# expect: unknown
# really: fails
# why: nonroot cannot create /var/spool/gatehouse in the root-owned tree, the mailer stops
FROM golang:1.27 AS build
WORKDIR /mono
COPY . .
RUN cd services/mailer && CGO_ENABLED=0 go build -o /mailer .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /mailer /mailer
COPY services/mailer/mailer.conf /etc/gatehouse/
ENTRYPOINT ["/mailer"]
