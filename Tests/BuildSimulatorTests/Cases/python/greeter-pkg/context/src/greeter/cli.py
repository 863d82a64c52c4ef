import time


def main():
    while True:
        print("hello from greeter", flush=True)
        time.sleep(30)
