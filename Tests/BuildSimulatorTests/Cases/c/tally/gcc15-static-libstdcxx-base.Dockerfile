# expect: starts
# why: gcc:15 with -static-libstdc++ -static-libgcc leaves only libc and libm, base-debian13 has them
FROM gcc:15 AS build
WORKDIR /t
COPY src/ ./
RUN g++ -std=c++20 -O2 -s -static-libstdc++ -static-libgcc -pthread *.cpp -o /usr/local/bin/tallyd

FROM gcr.io/distroless/base-debian13
COPY --from=build /usr/local/bin/tallyd /usr/local/bin/
ENV TALLY_PORT=6100
USER 65532:65532
EXPOSE 6100
ENTRYPOINT ["tallyd"]
