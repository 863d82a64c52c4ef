# expect: fails package-missing
# why: pydantic_core extension named *-linux-gnu.so is not looked for by musl python: No module named pydantic_core._pydantic_core
FROM python:3.13-slim AS build
WORKDIR /src
COPY . .
RUN pip install --prefix=/install .
FROM python:3.13-alpine
COPY --from=build /install /usr/local
CMD ["python", "-m", "geo_api.main"]
