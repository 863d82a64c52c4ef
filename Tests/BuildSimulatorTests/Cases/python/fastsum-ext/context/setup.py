from setuptools import Extension, setup

setup(
    packages=["fastsum"],
    package_dir={"": "src"},
    ext_modules=[Extension("fastsum._native", sources=["src/fastsum/_native.c"])],
)
