# why: the environment's PATH is set, but the base starts its own Python
FROM python:3.13 AS build
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /venv /venv
COPY app.py .
ENV PATH=/venv/bin:$PATH VIRTUAL_ENV=/venv
CMD ["app.py"]
