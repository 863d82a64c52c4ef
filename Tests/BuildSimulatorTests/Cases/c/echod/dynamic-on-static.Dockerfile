# expect: fails loader-missing
# why: a dynamic program with its library on distroless static: there is no loader and no libc
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make install DESTDIR=/stage PREFIX=/usr

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /stage/ /
EXPOSE 7777
ENTRYPOINT ["/usr/bin/echod"]
