# expect: fails program-missing
# why: the first line needs /usr/bin/env, which distroless does not have.
FROM gcr.io/distroless/python3-debian13:nonroot
COPY --chmod=0755 hello.py /app/hello.py
ENTRYPOINT ["/app/hello.py"]
