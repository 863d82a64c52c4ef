# expect: fails build-fails
# why: poetry 2 has no export command without poetry-plugin-export
FROM python:3.13-slim AS requirements-stage
WORKDIR /tmp
RUN pip install "poetry>=2.1,<3"
COPY ./pyproject.toml ./poetry.lock* /tmp/
RUN poetry export -f requirements.txt --output requirements.txt --without-hashes

FROM python:3.13-slim
WORKDIR /code
COPY --from=requirements-stage /tmp/requirements.txt /code/requirements.txt
RUN pip install --no-cache-dir --upgrade -r /code/requirements.txt
COPY ./weatherapi /code/weatherapi
CMD ["python", "-m", "weatherapi.main"]
