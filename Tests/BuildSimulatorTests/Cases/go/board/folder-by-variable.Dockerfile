# expect: starts
# why: the variable names a folder that everybody may write to
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/board .

FROM gcr.io/distroless/static-debian13
WORKDIR /srv
COPY --from=build /src/templates templates
COPY --from=build /out/board /board
ENV POSTS_DIR=/tmp/posts
USER 65532
CMD ["/board"]
