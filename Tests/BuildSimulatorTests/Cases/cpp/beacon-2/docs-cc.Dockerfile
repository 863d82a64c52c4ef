# expect: starts
# why: gcc:14 and cc-debian13 agree on libstdc++, plugins lie where the program looks
FROM gcc:14 AS build
WORKDIR /usr/src/beacon
COPY . .
RUN make

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /usr/src/beacon/build/beacond /usr/local/bin/beacond
COPY --from=build /usr/src/beacon/build/plugins/ /usr/local/lib/beacon/
EXPOSE 7007
CMD ["beacond"]
