# expect: fails library-missing
# why: /usr/local/lib is no default folder of the loader and distroless has no ld.so.cache
FROM gcc:14 AS build
WORKDIR /work
COPY . .
RUN g++ -std=c++17 -O2 -fPIC -shared -Iinclude src/greet.cpp -o libgreet.so \
 && g++ -std=c++17 -O2 -Iinclude src/main.cpp -L. -lgreet -o greeter

FROM gcr.io/distroless/cc-debian13
COPY --from=build /work/libgreet.so /usr/local/lib/
COPY --from=build /work/greeter /usr/local/bin/
CMD ["greeter"]
