// Given names that are common in the east of Europe, in Africa, in Arabic, in Turkish and in Asia, in Latin letters.

export const EASTERN = `
  adela agata agnieszka aleksandar aleksander aleksandr aleksandra aleksey alena ales alexei alexey aljaz
  alojz alzbeta ana-maria anastasia anastasiya anatoly anca andrei andrej andrejs andrija andrzej aneta
  anete angelina antanas ante antonin arkadiusz arnis artem arturs attila audrius balazs barbora bartlomiej
  bartosz beata bence bogdan bogumil bohumil bojan borislav borut bozena branko bronislaw cezary ciprian
  corina cosmin csaba dace dagmara dainius daiva damian damir danica danijel danuta darius dariusz darko
  davor dawid denisa dimitar dimitris dmitri dmitriy dmitry dominika dorota dragan drago dusan edina edita
  edyta ekaterina elzbieta emilija endre eniko erzsebet eszter evgeni evgeny ewa ferenc filip frantisek
  gabor gediminas genadi georgi gergely giedrius ginta giorgos goran gordana grazyna grzegorz gyorgy gyula
  hana henryk hrvoje igors ilie ilze ioana ioannis ion ionut irena istvan iwona izabela jacek jadwiga jakub
  janez janis jaroslav jaroslaw jelena jerzy jiri jitka jolanta jovana jozef jozsef juraj jurgita jurij
  justyna kamil kamila karel karol karolina katalin katarina katarzyna kateryna kazimieras kazimierz klara
  kostas kristaps krisztian krisztina krystian krystyna krzysztof ksenia laima lajos larisa laszlo lech
  lenka leszek lev lidija liga linas lubomir lucyna ludek ludmila lukasz luminita lyudmila maciej maksim
  maksym malgorzata marcin marek marija marius mariusz mariya marketa martins marzena matej mateusz matic
  matjaz matyas michal mihaela mihai mihail mikhail miklos milan mile milica milos mindaugas mira mircea
  mirela miro miroslav miroslaw mladen mojca natallia natalya nebojsa nenad nevena nikola nikolay nikolina
  nikos oana oksana oldrich oleg oleksandr oleksii olena ondrej oxana panagiotis patrycja pavel pavlo pavol
  pawel petar peteris petr petru petya piotr plamen predrag primoz przemyslaw radek radka radmila radoslav
  radoslaw radovan radu rafal raimonds ramune rasa reka robertas romana ruslan ryszard sanja sarka sasa
  sergei sergey serhii serhiy slavica slavko slawomir slobodan snezana sorin spyros srdjan stanislav
  stanislaw stepan stoyan svetlana sylwia szabolcs szilvia szymon tadeusz tamas tatyana tereza tibor tihomir
  todor tomasz tomaz tomislav uros urszula vaclav valeriu valery vasil vasile vassilis vesna viktorija vilma
  violeta vit vitalii vitaly vlad vladimir vladislav vladislava vojtech volodymyr vytautas wiktor wladyslaw
  wojciech yana yaroslav yevgeny yulia yuliya yuri yuriy zbigniew zdenek zdenka zofia zoltan zoran zsofia
  zsolt zuzana
`;

export const WORLD = `
  abbas abdallah abdel abdelkader abdoulaye abdul abdulaziz abdullah abdulrahman abebe abeer abena abhinav
  abhishek abiodun abiola abu achieng adama adebayo adebola adeel adel aditi aditya adnan afua agus ahmad
  ahmed ahmet aisha ajay akash akhil akiko akira akosua akua alaa ali alia alioune amal aman amara amina
  aminata aminu amir amit amita amitabh amos amr amrit anand ananya andi anh anil anirudh anjali ankit
  ankita ankur anoop anuj anup anupam anwar aravind archana arif arjun arun aruna arvind asad aseem asher
  ashish ashok ashwin asif asma atef avi avigail avinash ayaan ayesha aylin ayse aysha azadeh aziz
  babatunde badr bashir bassam bassem bayu berk bhavna biju bilal bilge binod bongani budi bukola burak
  bushra byju cemal chandan chandra chen chiamaka chidi chika chinedu chinonso chinwe chioma chukwudi
  chukwuma daisuke deepa deepak deepika derya devendra dewi dhruv dina dinesh divya dov ebru efua eitan
  eko ekrem elif emeka emine emre erdal erdem esra eyal fahad fahim faisal faiza farah farai farhan farid
  farida fatih fatimah fatma fatou fawad femi fikile firdaus folake fuad funmi galih ganesh gaurav gautam
  gideon girish gopal habib hadi haider hala halima hamid hamza hani haruki hasan hassan hatice hazem heba
  hideki hiroshi hoang huda huseyin hussain hussein ibrahim ibtisam idris ifeanyi ifeoma ilker imad imran
  indra iqbal ishaan ishaq ismail jamal jamil jaya jayant jin jiro junaid kamal kamau kamran karan kartik
  kavita kavitha kavya kemal kenji kenta khadija khaled khalid khalil khan kiran kofi koji kojo komal
  krishna kumar kunle kwabena kwame kwesi lakshmi lata lerato leyla linh lior lubna madhav madhu mahesh
  mahmoud mahmud majid malik mamadou mandla manish manoj mariam marwa marwan maryam masood meena meera
  mehdi mehmet mei ming minh mohamad mohamed mohammad mohammed mohan mohd mohit monisha moshe mostafa
  moussa muhammad mukesh mukul mumtaz murat musa mustafa mwangi nabil nadeem nader nadir naledi nanda
  nandini naoki narendra naresh naveen neha ngozi nguyen nhung nidhi nikhil nisha nitin niyati njeri
  nkechi noa noam nomsa noor noura nur nurul obinna obioma oguz olufemi olumide oluwaseun oluwatobi omer
  onur oren osama osman otieno ozge ozlem parveen pawan pooja prabhu pradeep prakash pramod prasad
  prashant pratik praveen preeti prem priya priyanka puneet putri qasim rahim rahman rahul raj raja rajan
  rajeev rajendra rajesh rajiv rakesh ram raman ramesh rania ranjan ranjit rashid rashmi ravi reem reena
  reza rina rini ritu riya rizal rizki rohan rohit ruchi rudra rumbidzai ruwaida sachin sadia saeed sahar
  sai saif salah saleh salim salma salman samar samir sana sandeep sandile sangeeta sanjay sanjeev santosh
  sarita satish satoshi saurabh sayed segun selim selin serkan shabana shafiq shah shahid shaikh shaju
  shakeel shalini shankar sharad sharif shashank sheikh shikha shilpa shira shiv shivani shlomo shreya
  shruti shweta sibusiso siddharth simran sipho siti smita sneha somaya sonali sri subhash sudha sudhir
  suhail sultan sumit sunil sunita suresh sushil sushma swati syed taha tahir takashi takeshi tal talal
  tanvi tapiwa tarek tariq tarun tatenda temitope tendai thabiso thabo thanh themba tomer tuan tunde uday
  umar umesh uri usha usman vandana varun venkat vijay vikas vikram vinay vineet vinod vipin vishal vivek
  wael wafa wahyu wale walid wang wanjiku waqar waseem wei xiao yaakov yael yair yash yasin yasmin yasser
  yaw yemi yoav yogesh yoko yong yosef yossi yousef yuki yusuf yuval zahid zahra zainab zakaria zanele
  zeinab zeynep zhang ziv zubair
`;

/** Family names that stand in front of the given name, in Vietnamese, Chinese, Korean and Hungarian. */
export const FAMILY_FIRST = `
  bui cao chan chen cheng choi chung dang deng dinh do duong feng gao guo ho hoang huang huynh jang jeong jiang jung kang
  kim kwon le li liang lim lin liu luo ly ngo nguyen pham phan shin song tang tran trinh truong vo vu wang wong wu xie xu
  yang yoon yu zhang zhao zheng zhou zhu balogh horvath juhasz kovacs meszaros molnar nagy nemeth racz szabo szilagyi takacs
  toth
`;
