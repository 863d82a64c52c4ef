# why: copies site-packages to the same place, but Debian's Python looks in dist-packages
FROM python:3.13 AS build
COPY requirements.txt .
RUN pip install -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /usr/local/lib/python3.13/site-packages /usr/local/lib/python3.13/site-packages
COPY app.py .
CMD ["app.py"]
