# expect: starts
# why: binary, resource bundle beside it and config are in the slim image
FROM swift:6.3 AS build
WORKDIR /build
COPY ./Package.* ./
RUN swift package resolve
COPY . .
RUN swift build -c release
WORKDIR /staging
RUN cp "$(swift build --package-path /build -c release --show-bin-path)/Weathervane" ./ \
 && find -L "$(swift build --package-path /build -c release --show-bin-path)/" -regex '.*\.resources$' -exec cp -Ra {} ./ \;

FROM swift:6.3-slim
WORKDIR /app
COPY --from=build --chown=1000:1000 /staging /app
COPY Config Config
USER 1000
EXPOSE 8099
ENTRYPOINT ["./Weathervane"]
