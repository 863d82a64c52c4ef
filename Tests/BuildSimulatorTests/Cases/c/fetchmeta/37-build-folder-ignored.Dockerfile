# expect: fails copy-source-missing
# why: build is in .dockerignore, the locally built binary is not part of the context
FROM debian:trixie-slim
RUN apt-get update && apt-get install -y libcurl4t64
COPY build/fetchmeta /usr/local/bin/
COPY build/libfmutil.so.2 /usr/lib/
ENTRYPOINT ["fetchmeta"]
