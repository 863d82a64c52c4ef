# expect: fails build-fails
# why: poetry 2 also installs the project itself, whose package is not copied yet
FROM python:3.13-slim
RUN pip install "poetry>=2.1,<3"
ENV POETRY_VIRTUALENVS_CREATE=false
WORKDIR /app
COPY pyproject.toml poetry.lock* ./
RUN poetry install --no-interaction --no-ansi
COPY . .
CMD ["python", "-m", "weatherapi.main"]
