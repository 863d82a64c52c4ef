# expect: fails program-missing
# why: The script asks for /usr/bin/env, which the distroless python image does not have.
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --chmod=0755 bin/serve bin/serve
COPY report report/
COPY data data/
ENTRYPOINT ["/app/bin/serve"]
