# expect: fails copy-source-missing
# why: *.md is ignored so README.md is not in the context
FROM python:3.13-slim
WORKDIR /app
COPY pyproject.toml README.md ./
COPY src ./src
RUN pip install .
CMD ["geo-api"]
