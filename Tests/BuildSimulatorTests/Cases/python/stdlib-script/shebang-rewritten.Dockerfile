# expect: unknown
# really: starts
# why: the builder points the first line at /usr/bin/python3, and the file is executable.
FROM debian:trixie-slim AS prep
COPY hello.py /hello
RUN sed -i '1s|.*|#!/usr/bin/python3|' /hello

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=prep --chmod=0755 /hello /usr/local/bin/hello
ENV PORT=9000
ENTRYPOINT ["hello"]
