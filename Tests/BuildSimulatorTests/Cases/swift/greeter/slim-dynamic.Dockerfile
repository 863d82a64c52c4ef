# expect: starts
# why: the slim image of the same version has the Swift libraries
ARG SWIFT=6.3
FROM swift:${SWIFT} AS build
WORKDIR /src
COPY . .
RUN swift build -c release --product Greeter \
 && cp "$(swift build -c release --show-bin-path)/Greeter" /Greeter

FROM swift:${SWIFT}-slim
RUN useradd --user-group --create-home --system --home-dir /app greeter
COPY --from=build --chown=greeter:greeter /Greeter /app/
USER greeter:greeter
WORKDIR /app
ENTRYPOINT ["./Greeter"]
