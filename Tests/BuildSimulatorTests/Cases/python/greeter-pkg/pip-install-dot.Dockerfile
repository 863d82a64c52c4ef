# expect: starts
# why: the package is installed, its console script is on PATH
FROM python:3.13-alpine AS dist
WORKDIR /tmp/pkg
ADD . .
RUN pip wheel --no-deps -w /dist .

FROM python:3.13-alpine
RUN --mount=from=dist,source=/dist,target=/dist pip install --no-index /dist/greeter-*.whl
USER guest
ENTRYPOINT ["greeter"]
