# expect: starts
# why: poetry build makes a wheel, pip installs it in the run stage
FROM python:3.13-slim AS build
RUN pip install --no-cache-dir poetry
WORKDIR /src
COPY . .
RUN poetry build --format wheel

FROM python:3.13-alpine
COPY --from=build /src/dist/*.whl /tmp/
RUN pip install --no-cache-dir /tmp/*.whl && rm /tmp/*.whl
COPY books/ /books/
USER 12345
EXPOSE 8090
ENTRYPOINT ["ledger"]
CMD ["serve"]
