# expect: starts
# why: a go.work made in the build stage, busybox with a shell form CMD as final image, root may create the spool
FROM golang:1.27 AS build
WORKDIR /w
COPY libs libs
COPY services services
RUN go work init ./libs/common ./services/api ./services/mailer \
 && CGO_ENABLED=0 go build -o /out/ ./services/api ./services/mailer

FROM busybox:1-musl
COPY --from=build /out/mailer /bin/
COPY --from=build /w/services/mailer/mailer.conf /etc/gatehouse/
CMD mailer
