# expect: fails library-too-old
# why: std::stoi pulls __isoc23_strtol of glibc 2.38 in on trixie
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y g++
WORKDIR /work
COPY include include
COPY src src
RUN g++ -std=c++17 -O2 -Iinclude src/*.cpp -o /greeter

FROM gcr.io/distroless/cc-debian12
COPY --from=build /greeter /greeter
CMD ["/greeter"]
