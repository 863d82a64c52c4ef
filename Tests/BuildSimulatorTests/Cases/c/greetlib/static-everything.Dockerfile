# expect: starts
# why: g++ -static with gcc:15: no libstdc++ version matters, distroless static is enough
FROM gcc:15 AS build
WORKDIR /work
COPY . .
RUN set -o errexit; \
    for f in src/*.cpp; do g++ -std=c++17 -O2 -Iinclude -c "$f" -o "$(basename "$f" .cpp).o"; done; \
    g++ -static -s -o greeter *.o

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /work/greeter /home/nonroot/greeter
CMD ["./greeter"]
