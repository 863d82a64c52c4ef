# expect: starts
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN g++ -O2 -static main.cpp -o /app
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /app /app
ENTRYPOINT ["/app"]
