# expect: starts
# why: lint and test stages beside the build; the wheel is installed with --prefix
FROM python:3.13-slim AS poetry
RUN pip install --no-cache-dir poetry==2.2.1
WORKDIR /src
COPY pyproject.toml poetry.lock ./
COPY src src

FROM poetry AS test
ENV POETRY_VIRTUALENVS_CREATE=false
RUN poetry install --no-interaction
COPY tests tests
RUN pytest -q

FROM poetry AS wheel
RUN poetry build --format wheel
RUN pip install --no-cache-dir --prefix=/install dist/*.whl

FROM python:3.13-slim
COPY --from=wheel /install /usr/local
USER nobody
ENTRYPOINT ["reporter"]
CMD ["--title", "Weekly"]
