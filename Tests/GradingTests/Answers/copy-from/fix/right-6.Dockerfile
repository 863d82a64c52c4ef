# why: bind mount, compiler called directly, JSON-form COPY
FROM gcc:15 AS build
RUN --mount=type=bind,source=src,target=/in gcc -O2 -Wall -o /tally /in/tally.c

FROM gcr.io/distroless/base-nossl-debian13
WORKDIR /opt/tally
COPY --from=build ["/tally", "/usr/bin/"]
CMD ["tally"]
