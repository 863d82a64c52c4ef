# expect: fails not-executable
# why: manage.py has mode 0644
FROM python:3.13
WORKDIR /code
COPY . .
RUN pip install -r requirements/prod.txt
ENTRYPOINT ["./manage.py"]
CMD ["runserver", "0.0.0.0:8000"]
