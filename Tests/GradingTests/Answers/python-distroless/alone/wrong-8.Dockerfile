# why: the environment is activated in a RUN of its own, the next RUN does not know it
FROM python:3.13 AS build
RUN python -m venv /venv
RUN . /venv/bin/activate
COPY requirements.txt .
RUN pip install -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /venv /venv
COPY app.py .
ENV PYTHONPATH=/venv/lib/python3.13/site-packages
CMD ["app.py"]
