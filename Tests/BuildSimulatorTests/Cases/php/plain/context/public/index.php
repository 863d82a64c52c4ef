<?php
require __DIR__ . "/../src/Greeter.php";
header("Content-Type: text/plain");
echo (new App\Greeter())->hello("php"), "\n";
