FROM python:3.13 AS build
WORKDIR /app
COPY requirements.txt app.py ./
RUN ["pip", "install", "--target", "/app", "-r", "requirements.txt"]

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /app .
CMD ["/app/app.py"]
