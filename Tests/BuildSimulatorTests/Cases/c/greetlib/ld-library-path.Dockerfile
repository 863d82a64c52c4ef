# expect: starts
# why: LD_LIBRARY_PATH names the folder of the own library; gcc:14 fits libstdc++ of cc-debian13
FROM gcc:14 AS build
WORKDIR /work
COPY . .
RUN g++ -std=c++17 -O2 -fPIC -shared -Iinclude src/greet.cpp -o libgreet.so \
 && g++ -std=c++17 -O2 -Iinclude src/main.cpp -L. -lgreet -o greeter

FROM gcr.io/distroless/cc-debian13
ENV LD_LIBRARY_PATH=/usr/local/lib TIMES=3
COPY --from=build /work/libgreet.so /usr/local/lib/
COPY --from=build /work/greeter /usr/local/bin/
CMD ["greeter"]
