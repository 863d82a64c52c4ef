# expect: fails library-missing
# why: libstdc++.so.6 is not in base-debian13
FROM gcc:14 AS build
WORKDIR /work
COPY . .
RUN g++ -std=c++17 -O2 -Iinclude src/greet.cpp src/main.cpp -o /greeter

FROM gcr.io/distroless/base-debian13
COPY --from=build /greeter /greeter
CMD ["/greeter"]
