# expect: fails not-permitted
# why: Docker makes the folder of a volume for root, and the program makes a folder in it
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/board .
FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /home/nonroot
COPY --from=build /src/templates templates
COPY --from=build /out/board /board
ENV POSTS_DIR=/var/lib/board/posts
VOLUME /var/lib/board
CMD ["/board"]
