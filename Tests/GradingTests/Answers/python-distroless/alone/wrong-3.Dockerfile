# why: builder has another minor version
FROM python:3.14-slim AS build
COPY requirements.txt .
RUN pip install --target /packages -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /packages /packages
COPY app.py .
ENV PYTHONPATH=/packages
CMD ["app.py"]
