FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make && install -D build/tally /out/usr/local/bin/tally

FROM gcr.io/distroless/base-debian13
COPY --from=build /out/ /
CMD ["tally"]
