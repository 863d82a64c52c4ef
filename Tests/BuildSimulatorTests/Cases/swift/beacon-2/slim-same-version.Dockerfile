# expect: starts
# why: a dynamic build runs on the slim image of the same version, which has the Swift libraries
ARG SWIFT=6.3
FROM swift:${SWIFT} AS compile
WORKDIR /src
ADD . .
RUN swift build --configuration release && mv .build/release/beacond /usr/local/bin/

FROM swift:${SWIFT}-slim
RUN useradd --system --uid 999 --no-create-home beacon
COPY --from=compile /usr/local/bin/beacond /usr/local/bin/beacond
USER beacon
EXPOSE 5555
CMD ["beacond", "5555"]
