# expect: fails build-fails
# why: prod.txt includes base.txt, which was not copied
FROM python:3.13-slim
WORKDIR /code
COPY requirements/prod.txt requirements/
RUN pip install -r requirements/prod.txt
COPY . .
CMD ["gunicorn", "-b", ":8000", "blog.wsgi:application"]
