from flask import Flask, render_template, request

app = Flask(__name__)
notes = ["buy milk"]


@app.get("/")
def index():
    return render_template("index.html", notes=notes)


@app.post("/notes")
def add():
    notes.append(request.form["text"])
    return "", 201


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8000)
