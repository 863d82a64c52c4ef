<?php
require __DIR__ . "/src/Greeter.php";
echo (new App\Greeter())->hello($argv[1] ?? "cli"), PHP_EOL;
