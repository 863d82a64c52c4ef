# expect: starts
# why: /tmp may be written by everybody; full gcc image holds libsqlite3-dev and pkg-config
FROM gcc:14 AS build
COPY . /code
RUN cd /code && make

FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends libsqlite3-0 && rm -rf /var/lib/apt/lists/*
COPY --from=build /code/scoreboard /scoreboard
ENV SCORE_DB=/tmp/scores.db
USER 1234
ENTRYPOINT ["/scoreboard"]
